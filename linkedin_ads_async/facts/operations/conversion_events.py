# =============================================================================
#  GENERATED from specs/conversion_events.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
"""Operations of conversion_events as data."""

from __future__ import annotations

from linkedin_ads_async.models.conversion_events import ConversionEvent
from linkedin_ads_async.operation import Operation

CREATE = Operation(
    name="conversion_events.create",
    resource="conversionEvents",
    restli="CREATE",
    http="POST",
    path="/conversionEvents",
    body=ConversionEvent,
    scopes=(("rw_conversions",),),
)
BATCH_CREATE = Operation(
    name="conversion_events.batch_create",
    resource="conversionEvents",
    restli="BATCH_CREATE",
    http="POST",
    path="/conversionEvents",
    body=ConversionEvent,
    batch=5000,
    scopes=(("rw_conversions",),),
)

OPERATIONS = (
    CREATE,
    BATCH_CREATE,
)
