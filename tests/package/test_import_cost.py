"""What importing loads: `make bench ONLY=import` tells the milliseconds, these tests the modules."""

from __future__ import annotations

import subprocess
import sys


def loaded(statement: str) -> set[str]:
    """Modules that a fresh interpreter has more of after a statement."""
    script = (
        f"import sys; before = set(sys.modules)\n{statement}\nprint(*set(sys.modules) - before)"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    return set(done.stdout.split())


FIRST_USE = "from linkedin_ads_async import LinkedInAds; LinkedInAds('token').ad_campaigns"


def test_the_package_loads_nothing_heavy_of_the_standard_library_either() -> None:
    found = loaded("import linkedin_ads_async")
    assert "linkedin_ads_async" in found
    assert set() == found & {"typing", "re", "enum", "asyncio", "datetime", "decimal", "json"}


def test_the_first_resource_loads_its_own_models_only() -> None:
    found = loaded(FIRST_USE)
    models = {name for name in found if name.startswith("linkedin_ads_async.models.")}
    assert "linkedin_ads_async.models.ad_campaigns" in models
    assert set() == models & {
        "linkedin_ads_async.models.creatives",
        "linkedin_ads_async.models.ad_analytics",
        "linkedin_ads_async.models.dmp_segments",
    }
    operations = {n for n in found if n.startswith("linkedin_ads_async.facts.operations.")}
    assert {"linkedin_ads_async.facts.operations.ad_campaigns"} == operations


def test_the_first_resource_loads_no_bulk_engine_no_sandbox_and_no_token_endpoint() -> None:
    found = loaded(FIRST_USE)
    late = {"bulk", "sandbox", "cli", "transport.oauth", "transport.refresh", "webhook"}
    assert set() == found & {f"linkedin_ads_async.{name}" for name in late}
    assert set() == found & {"pyarrow", "duckdb", "typer", "rich", "isal"}


def test_what_is_loaded_late_can_be_named_and_nothing_else() -> None:
    from linkedin_ads_async import transport

    assert "RefreshToken" == transport.RefreshToken.__name__
    assert not hasattr(transport, "NoSuchName")
