PYTHON ?= python3.11
BIN := .venv/bin
READY := .venv/.ready

.PHONY: setup demo test test-slow check generate requirements clean

setup: $(READY)  ## make .venv and install what the project needs

$(READY): requirements/dev.txt pyproject.toml
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --require-hashes -r requirements/dev.txt
	$(BIN)/python -m pip install --quiet --no-deps --no-build-isolation -e .
	touch $(READY)

demo: setup  ## pull 25 accounts from a local LinkedIn and prove the result whole
	$(BIN)/python examples/demo.py

test: setup  ## the tests, a few minutes
	$(BIN)/python -m pytest -m "not slow"

test-slow: setup  ## what takes longer
	$(BIN)/python -m pytest -m slow

check: setup  ## format, lint, types, generated code fresh, specs valid, the package builds and runs
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/python -m codegen check
	$(BIN)/python tests/packaging/wheel_check.py

generate: setup  ## specs to models, stubs and tables
	$(BIN)/python -m codegen generate

requirements:  ## pin the tools anew (needs uv)
	cd requirements && uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header dev.in -o dev.txt

clean:
	rm -rf .venv build dist demo
