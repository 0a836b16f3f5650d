"""A client and its first resource: `python -m benchmarks.subjects.our_first_use`."""

import time

start = time.process_time()
from linkedin_ads_async import LinkedInAds  # noqa: E402  # it is what is measured

campaigns = LinkedInAds("token").ad_campaigns
print((time.process_time() - start) * 1e6)
