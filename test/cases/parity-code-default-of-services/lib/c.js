process.env.A_URL || 'https://sandbox.acme.com'
process.env.C_URL || 'https://sandbox.acme.com'
