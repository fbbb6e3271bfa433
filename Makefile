# Everything a fresh machine needs is python3 (3.11 or newer) and make.
# The commands without make are in the README.

VENV := .venv
PYTHON := $(VENV)/bin/python
# Used only to create the environment; any Python from 3.11 on.
PYTHON3 ?= python3

.PHONY: run test properties check lint types spelling durability durability-full browser bench bench-delivery clean

run: $(VENV)/run.done          ## start Tact: with a BOT_TOKEN in Telegram, without one in the playground
	$(PYTHON) bot.py

test: $(VENV)/dev.done         ## the suite; what starts whole programs and browsers is apart
	$(PYTHON) -m pytest -n auto

properties: $(VENV)/dev.done   ## the tests of rules again, with eight times as many examples: minutes
	TACT_EXAMPLES=thorough $(PYTHON) -m pytest -n auto -m hypothesis

check: lint types spelling test properties durability browser ## what CI runs

lint: $(VENV)/dev.done
	$(VENV)/bin/ruff check .
	$(VENV)/bin/ruff format --check .

types: $(VENV)/dev.done
	$(VENV)/bin/mypy

spelling: $(VENV)/dev.done     ## every word of the texts in a dictionary; needs hunspell, and says so
	$(PYTHON) bot.py words spelling

durability: $(VENV)/dev.done   ## kill -9 and SIGTERM against the real program
	$(PYTHON) -m pytest tests/durability --override-ini addopts="-q --strict-markers --import-mode=importlib"

durability-full: $(VENV)/dev.done ## the same, with fifty runs of a thousand deliveries: minutes
	TACT_KILLS=50 TACT_KILL_DELIVERIES=1000 $(PYTHON) -m pytest tests/durability --override-ini addopts="-q --strict-markers --import-mode=importlib" -s -k random

browser: $(VENV)/dev.done      ## the page in headless Chromium, which must be installed
	$(PYTHON) -m pytest tests/browser --override-ini addopts="-q --strict-markers"

bench: $(VENV)/dev.done        ## the figures, against their baselines
	$(PYTHON) -m bench

bench-delivery: $(VENV)/dev.done ## the schedule with a million stored: minutes
	$(PYTHON) -m bench.delivery

$(VENV)/run.done: requirements.txt
	$(PYTHON3) -c 'import sys; sys.exit("Tact needs Python 3.11 or newer" if sys.version_info < (3, 11) else 0)'
	test -x $(PYTHON) || $(PYTHON3) -m venv $(VENV)
	$(PYTHON) -m pip install --quiet --disable-pip-version-check -r requirements.txt
	touch $@

$(VENV)/dev.done: requirements-dev.txt $(VENV)/run.done
	$(PYTHON) -m pip install --quiet --disable-pip-version-check -r requirements-dev.txt
	touch $@

clean:                         ## remove the environment and everything built; data stays
	rm -rf $(VENV) build .mypy_cache .ruff_cache .hypothesis
