"""`python -m linkedin_ads_async.sandbox`."""

from __future__ import annotations

import sys

from linkedin_ads_async.sandbox.command import main

sys.exit(main())
