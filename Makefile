PYTHON ?= python3.11
BIN := .venv/bin
READY := .venv/.ready
WIREMOCK := 3.13.2

.PHONY: setup demo test test-slow soak test-wiremock check bench generate bundle docs lines new-version requirements clean

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

soak: setup  ## two thousand random pulls, each compared with the truth; three quarters of an hour
	SOAK_RUNS=1000 $(BIN)/python -m pytest -m slow tests/bulk -k "any_way or any_sequence"

test-wiremock: setup  ## faults by WireMock, an independent server; needs Java and npm
	@java -version >/dev/null 2>&1 || { echo "java is missing: install a JDK or JRE, 11 or newer" >&2; exit 1; }
	@npm --version >/dev/null 2>&1 || { echo "npm is missing: install Node.js, which brings it" >&2; exit 1; }
	npm install --silent --no-save --no-package-lock --prefix build/wiremock wiremock@$(WIREMOCK)
	WIREMOCK_JAR=build/wiremock/node_modules/wiremock/build/wiremock-standalone-$(WIREMOCK).jar \
		$(BIN)/python -m pytest tests/wiremock/recovery_check.py

check: setup  ## format, lint, types, generated code fresh, specs valid, the package builds and runs
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/python -m codegen check
	$(BIN)/python tests/packaging/wheel_check.py

bench: setup build/bench/.ready  ## our cost against that of peers; ONLY=bulk for one group
	$(BIN)/python -m benchmarks $(if $(ONLY),--only $(ONLY))

build/bench/.ready:
	$(BIN)/python -m venv build/bench
	build/bench/bin/python -m pip install --quiet linkedin-api-client aiolimiter
	touch $@

generate: setup  ## specs to models, stubs, tables, docs/coverage.md and docs/versions.md
	$(BIN)/python -m codegen generate

bundle: setup  ## one OpenAPI document for each version that lives, in dist/openapi
	$(BIN)/python -m codegen bundle --live -o dist/openapi

docs: setup  ## the pages of docs/ that are made from the specs
	$(BIN)/python -m codegen docs

lines: setup  ## generated and hand-written lines, apart
	$(BIN)/python -m codegen lines

new-version: setup  ## VERSION=202610: enter it, say what to check, generate, test
	$(BIN)/python -m codegen new-version $(VERSION)
	$(MAKE) generate test

requirements:  ## pin the tools anew (needs uv)
	cd requirements && uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-emit-find-links --no-header dev.in -o dev.txt

clean:
	rm -rf .venv build dist demo
