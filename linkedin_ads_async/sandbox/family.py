"""What one family of resources adds to the engine: its own answers, seeds, criteria, rules."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import attrs

from linkedin_ads_async.sandbox.answers import Answer
from linkedin_ads_async.sandbox.context import Context
from linkedin_ads_async.sandbox.gate import Call
from linkedin_ads_async.sandbox.rules import Rules
from linkedin_ads_async.sandbox.state import State
from linkedin_ads_async.sandbox.store import Document, Seed
from linkedin_ads_async.urn import Urn

__all__ = ["Birth", "Family", "Handler", "Info", "Page", "Settlement", "View"]

Handler = Callable[[Context], Answer]
"""Answers a call of one operation; raises a `Refusal` for a no."""

Birth = Callable[[Context, Document], Document]
"""What a create makes of the document that was sent, beside id and stamps, which it gets before."""

Settlement = Callable[[Context, Document], Document]
"""What a change makes of the document that it leaves, beside stamps."""

View = Callable[[State, Document], Document]
"""What a read shows of a stored document: what follows from the clock and from other entities."""

Info = Callable[[State, Urn, Document], Document | None]
"""What is told of a URN in a document when its `...Info` field is named; None where nothing is."""

Page = Callable[[State, Call], Answer]


@attrs.frozen(kw_only=True)
class Family:
    """Tables that the engine looks things up in, before it does what is usual.

    The engine serves GET, BATCH_GET, GET_ALL, finders, creates, patches, replaces and deletes of
    any resource by the models of its operations. `handlers` take the place of that, and are needed
    for every action.
    """

    handlers: Mapping[str, Handler] = attrs.field(factory=dict)
    """By the operation's name, `images.initialize_upload`."""
    seeds: Mapping[str, Seed] = attrs.field(factory=dict)
    """What the world has, by the resource's name."""
    criteria: Mapping[str, Mapping[str, str]] = attrs.field(factory=dict)
    """For a finder, the fields that its arguments ask for, where they are not named alike:
    `{"images.associated_account": {"associatedAccount": "owner"}}`; dots lead into records."""
    defaults: Mapping[str, Mapping[str, Any]] = attrs.field(factory=dict)
    """What a create may leave out, by the resource's name."""
    births: Mapping[str, Birth] = attrs.field(factory=dict)
    """By the resource's name."""
    settlements: Mapping[str, Settlement] = attrs.field(factory=dict)
    views: Mapping[str, View] = attrs.field(factory=dict)
    infos: Mapping[str, Info] = attrs.field(factory=dict)
    """By the entity of the URN, `sponsoredAccount`."""
    rules: Mapping[str, Rules] = attrs.field(factory=dict)
    """What is refused beyond the schema, and how states follow each other; by resource."""
    pages: Mapping[str, Page] = attrs.field(factory=dict)
    """What is answered below `/__sandbox/<name>/`, without a token: the targets of uploads."""
