"""Build the wheel, install it into an empty environment, and run the package from there."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

SCRIPT = """
import json, sys
import linkedin_ads_async
from linkedin_ads_async import LinkedInAds, UsageError
from linkedin_ads_async.facts import bundle
from linkedin_ads_async.facts.operations import load
assert "site-packages" in linkedin_ads_async.__file__, linkedin_ads_async.__file__
assert json.loads(bundle())["openapi"] == "3.1.0"
assert len(load()) > 40
assert LinkedInAds("token").ad_campaigns is not None
assert "yaml" not in sys.modules and "codegen" not in sys.modules
"""


def main() -> int:
    with tempfile.TemporaryDirectory() as folder:
        run(sys.executable, "-m", "build", "--wheel", "--no-isolation", "-o", folder, str(ROOT))
        (wheel,) = Path(folder).glob("*.whl")
        home = Path(folder) / "venv"
        venv.create(home, with_pip=True)
        python = str(home / "bin" / "python")
        requirements = str(ROOT / "requirements" / "runtime.in")
        core = [line for line in Path(requirements).read_text().splitlines() if line[:1] != "#"][:6]
        run(python, "-m", "pip", "install", "--quiet", *core)
        run(python, "-m", "pip", "install", "--quiet", "--no-deps", str(wheel))
        run(python, "-I", "-c", SCRIPT, cwd=folder)
        missing = subprocess.run(
            [str(home / "bin" / "linkedin-ads"), "version"],
            capture_output=True,
            text=True,
            check=False,
        )
        if missing.returncode != 2 or "linkedin-ads-async[cli" not in missing.stderr:
            print(f"without its extra the command said {missing.stderr!r}", file=sys.stderr)
            return 1
    print("the wheel builds, installs and runs")
    return 0


def run(*command: str, cwd: str | None = None) -> None:
    subprocess.run(command, check=True, cwd=cwd)


if __name__ == "__main__":
    sys.exit(main())
