@Value("${paypal.url:https://sandbox.acme.com}") String url;
