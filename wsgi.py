"""What a WSGI server and `flask --app wsgi` start from."""

from intranet.app import create_app

app = create_app()
