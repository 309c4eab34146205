<?php
$a = getenv('A_URL') ?: 'https://sandbox.acme.com';
$b = $_ENV['B_URL'] ?? 'https://sandbox.acme.com';
$c = getenv('C_URL') ?: 'https://sandbox.acme.com';
