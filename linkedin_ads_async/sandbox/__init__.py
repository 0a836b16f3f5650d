"""The local LinkedIn: stateful, seeded, on loopback, made from the specs' operations."""

from __future__ import annotations

from linkedin_ads_async.sandbox.command import main
from linkedin_ads_async.sandbox.server import Sandbox
from linkedin_ads_async.sandbox.world import World

__all__ = ["Sandbox", "World", "main"]
