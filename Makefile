# Everything runs from .venv at the root; each target sets it up when it is missing or the lock changed.
PYTHON ?= python3
BIN := .venv/bin
READY := .venv/.ready
PEERS := .venv/.peers
TRAINING := .venv/.training

.PHONY: generated ingest test crash hostile schedule fuzz check format lint types lock peers training clean
.DEFAULT_GOAL := ingest

$(READY): requirements.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.version_info >= (3, 11) or sys.exit("winnow needs Python 3.11 or newer; set PYTHON=")'
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-compile --require-hashes -r requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $@

ingest: $(READY) ## run the main job on seeds/
	$(BIN)/winnow ingest seeds --output output

test: $(READY) ## all tests
	$(BIN)/pytest

format: $(READY) ## rewrite the code in the project's format
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix-only --quiet .

lint: $(READY)
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/lint-imports --no-cache

types: $(READY)
	$(BIN)/mypy

crash: $(READY) ## kill runs at every call and at 200 random moments; takes an hour
	$(BIN)/python -m tests.crash

hostile: $(READY) ## take in hostile inputs, the enormous ones too; takes ten minutes and two gigabytes
	$(BIN)/python -m tests.hostile

schedule: $(READY) ## a schedule of some minutes with overlap, kills, a source that is away, breaches and a stop
	$(BIN)/python -m tests.serving

MINUTES ?= 10
JOBS ?= 1
fuzz: $(READY) ## clean noise, soups of markup and damaged pages; MINUTES=, JOBS=, FUZZ="--corpus FOLDER --seed 3"
	$(BIN)/python -m tests.fuzz --minutes $(MINUTES) --jobs $(JOBS) $(FUZZ)

check: lint types test ## format, lint, types and tests

generated: $(READY) ## write anew what is derived from the models and the rules
	$(BIN)/python -m schemas.dictionary > .venv/generated && mv .venv/generated schemas/DICTIONARY.md
	$(BIN)/python -m cleaners.rules > .venv/generated && mv .venv/generated cleaners/rules/needs.json

lock: $(READY) ## resolve pyproject.toml anew into requirements.lock (exact pins, hashes, no host names)
	$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --all-extras --generate-hashes \
	  --no-annotate --no-header pyproject.toml --output-file requirements.lock

peers: $(PEERS) ## what `python -m benchmarks.peers` compares with; nothing else needs it

$(PEERS): $(READY) benchmarks/peers.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-compile --require-hashes -r benchmarks/peers.txt
	@touch $@

training: $(TRAINING) ## what `python -m benchmarks.arbiter` trains with; nothing else needs it

$(TRAINING): $(READY) benchmarks/training.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-compile --require-hashes -r benchmarks/training.txt
	@touch $@

clean: ## forget the environment and the caches; output/ stays
	rm -rf .fuzz .venv .mypy_cache .ruff_cache .pytest_cache .hypothesis
