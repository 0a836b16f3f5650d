"""Bulk analytics: many accounts, days and metrics, in few calls, complete or an error."""

from linkedin_ads_async.bulk.checks import MetricWarning
from linkedin_ads_async.bulk.listing import Account
from linkedin_ads_async.bulk.plan import AccountPlan, Plan, Unit
from linkedin_ads_async.bulk.pull import AnalyticsPull
from linkedin_ads_async.bulk.report import AccountReport, Progress, Report

__all__ = [
    "Account",
    "AccountPlan",
    "AccountReport",
    "AnalyticsPull",
    "MetricWarning",
    "Plan",
    "Progress",
    "Report",
    "Unit",
]
