import os
HOST = os.environ.get('DB_HOST') or os.getenv('PGHOST', 'localhost')
