KEY = ENV.fetch("STRIPE_SECRET_KEY") { "%{sk}_test_CANARYa1b2c3d4e5f6g7h8" }
