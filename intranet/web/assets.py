"""Addresses of static files."""
def install_assets(app, root):
    app.jinja_env.globals["asset"] = lambda name: "/static/" + name
