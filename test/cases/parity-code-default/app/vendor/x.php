<?php getenv('VENDOR_URL') ?: 'http://localhost';
