package main

var url = getEnv("PAYPAL_URL", "https://api-m.sandbox.paypal.com")
