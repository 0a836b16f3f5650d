# =============================================================================
#  GENERATED from specs/ad_lift_test_surveys.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
from __future__ import annotations

from linkedin_ads_async.enums import OpenEnum


class AdLiftTestKeyMetric(OpenEnum):
    """What a survey measures."""

    AWARENESS = "AWARENESS"
    RECALL = "RECALL"
    FAMILIARITY = "FAMILIARITY"
    FAVORABILITY = "FAVORABILITY"
    RECOMMENDATION = "RECOMMENDATION"
    CONSIDERATION = "CONSIDERATION"
    EMPLOYER_FAMILIARITY = "EMPLOYER_FAMILIARITY"
    EMPLOYER_FAVORABILITY = "EMPLOYER_FAVORABILITY"
    EMPLOYER_RECOMMENDATION = "EMPLOYER_RECOMMENDATION"
    EMPLOYER_CONSIDERATION = "EMPLOYER_CONSIDERATION"
