"""Makes build/static/ now, so that the first start of the site finds it ready."""

from __future__ import annotations

import sys

from intranet.settings import PROJECT
from intranet.web.asset_build import AssetMistake
from intranet.web.assets import ready_assets

print("4/4 Static files", flush=True)
try:
    ready_assets(PROJECT, PROJECT / "plugins")
except AssetMistake as mistake:
    sys.exit(str(mistake))
