"""Reading a YAML file into a pydantic model, with complaints."""
from __future__ import annotations

from ruamel.yaml import YAML

from intranet.text.complaints import Complaint


def read_definition(path, model, line_offset=0):
    try:
        return model.model_validate(YAML(typ="safe").load(path.read_text())), []
    except Exception as e:
        return None, [Complaint(path.name, None, str(e), "valid")]
