# =============================================================================
#  GENERATED from specs/. Do not edit: change the spec, then `make generate`.
# =============================================================================
"""What the specs say, as tables that run without them."""

from __future__ import annotations

from importlib.resources import files


def bundle() -> bytes:
    """The OpenAPI 3.1 document of the newest version, as JSON."""
    return files(__name__).joinpath("openapi.json").read_bytes()
