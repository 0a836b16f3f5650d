# =============================================================================
#  GENERATED from specs/. Do not edit: change the spec, then `make generate`.
# =============================================================================
"""What the specs say, as tables that run without them."""

from __future__ import annotations

from pathlib import Path


def bundle() -> bytes:
    """The OpenAPI 3.1 document of the newest version, as JSON."""
    return Path(__file__).with_name("openapi.json").read_bytes()
