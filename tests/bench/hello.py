"""What the budgets are measured against: the smallest Flask app there is, served in the same way."""

from flask import Flask

app = Flask("hello")


@app.get("/healthz")
def hello() -> str:
    """One word."""
    return "hello"
