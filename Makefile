# What one does with Ankkuri. A machine with Python 3.11, pip and make is enough; everything else is brought.

PYTHON ?= python3
IN := .venv/bin/
export PIP_DISABLE_PIP_VERSION_CHECK := 1
export PIP_ROOT_USER_ACTION := ignore

.PHONY: help run setup setup-tests test check assets pictures audit sbom lock

help:
	@echo "make run       set up what is missing, then serve the site at http://127.0.0.1:8000"
	@echo "make test      set up, then every check there is"
	@echo "make check     the quick checks"
	@echo "make setup     only set up            make assets    only the static files"
	@echo "make pictures  screenshots of the main journey into docs/pictures"
	@echo "make sbom      what a site is made of, into build/sbom.json (CycloneDX)"
	@echo "make lock      new lock files         make audit     known holes in what we run on (needs the network)"

# A new instance of one's own begins with the demo; what an instance began with it keeps.
run: setup
	@FIRST_MODE=$${FIRST_MODE:-demo} exec $(IN)python -m gunicorn --config gunicorn.conf.py wsgi:app

setup: .venv/packages build/lemmas-fi.bin build/npm/parts build/fonts/made build/static.json

setup-tests: .venv/packages-dev build/lemmas-fi.bin build/npm/parts-dev build/fonts/made build/static.json

.venv/bin/python:
	@$(PYTHON) -m tools.environment

# the stamps are newer than what they stand for: nothing is asked twice
.venv/packages: requirements.txt | .venv/bin/python
	@$(IN)python -m tools.packages requirements.txt $@

.venv/packages-dev: requirements-dev.txt .venv/packages
	@$(IN)python -m tools.packages requirements-dev.txt $@

# Finnish base forms for the search, made in a process of their own because it needs 500 MB for some seconds
build/lemmas-fi.bin: | .venv/packages
	@echo "    Finnish base forms (some seconds)"
	@$(IN)python -m intranet.language.lemma_file $@

build/npm/parts: package-lock.json | .venv/packages
	@$(IN)python -m tools.browser_parts
	@touch $@

build/npm/parts-dev: package-lock.json | .venv/packages
	@$(IN)python -m tools.browser_parts --with-tests
	@touch build/npm/parts $@

# the font of the pages for PDFs, which cannot embed what browsers get
build/fonts/made: intranet/exports/fonts.py | .venv/packages build/npm/parts
	@$(IN)python -m intranet.exports.fonts
	@touch $@

build/static.json: | .venv/packages build/npm/parts
	@$(IN)python -m tools.assets

assets: setup
	@$(IN)python -m tools.assets

test: setup-tests
	@$(IN)python -m tools.checks all

check: setup-tests
	@$(IN)python -m tools.checks quick

pictures: setup-tests
	@$(IN)python -m tools.pictures

UV = $(IN)uv pip compile --quiet --universal --generate-hashes --python-version 3.11 --custom-compile-command "make lock"
lock: setup-tests
	@for name in requirements requirements-dev tools/requirements-npm tools/requirements-virtualenv \
		tools/requirements-audit; do $(UV) $$name.in --output-file $$name.txt || exit 1; done
	@npm install --package-lock-only --ignore-scripts

audit: setup
	@$(IN)python -m tools.audit

sbom: setup-tests
	@$(IN)python -m tools.bill_of_materials
