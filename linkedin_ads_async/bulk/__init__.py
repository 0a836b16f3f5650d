"""Bulk analytics: many accounts, days and metrics, in few calls, complete or an error."""

from linkedin_ads_async.bulk.checks import MetricWarning
from linkedin_ads_async.bulk.folder import Folder, compact, open_folder
from linkedin_ads_async.bulk.listing import Account
from linkedin_ads_async.bulk.plan import AccountPlan, Plan, Unit
from linkedin_ads_async.bulk.pull import AnalyticsPull
from linkedin_ads_async.bulk.pull_file import PullFile, PullFileReport
from linkedin_ads_async.bulk.report import AccountChange, AccountReport, Progress, Report
from linkedin_ads_async.bulk.status import AccountStatus, FolderStatus

__all__ = [
    "Account",
    "AccountChange",
    "AccountPlan",
    "AccountReport",
    "AccountStatus",
    "AnalyticsPull",
    "Folder",
    "FolderStatus",
    "MetricWarning",
    "Plan",
    "Progress",
    "PullFile",
    "PullFileReport",
    "Report",
    "Unit",
    "compact",
    "open_folder",
]
