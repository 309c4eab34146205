os.getenv('TESTED_URL', 'http://localhost')
