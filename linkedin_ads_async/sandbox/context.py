"""One call with everything that its handler needs."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs
import orjson

from linkedin_ads_async.converter import fields_of
from linkedin_ads_async.operation import Operation
from linkedin_ads_async.sandbox.answers import bad_body, classic, not_found
from linkedin_ads_async.sandbox.gate import Call, denied
from linkedin_ads_async.sandbox.projection import Tree, parse_fields
from linkedin_ads_async.sandbox.state import State
from linkedin_ads_async.sandbox.store import Document, Key, Shelf
from linkedin_ads_async.urn import Urn

__all__ = ["Context", "entity_key"]

_BELOW = "/adAccounts/{adAccountId}/"


@attrs.frozen(kw_only=True)
class Context:
    """A call that has passed the gate. `arguments` are typed, by wire name."""

    state: State
    operation: Operation
    call: Call
    version: str
    keys: tuple[str, ...]
    """Names of the keys in the path, in their order."""
    arguments: Mapping[str, Any]

    @property
    def account(self) -> Document | None:
        """The account of a nested path; 404 where there is none, 403 where it is forbidden."""
        if not self.operation.path.startswith(_BELOW):
            return None
        return self.visible_account(self.arguments["adAccountId"])

    @property
    def shelf(self) -> Shelf:
        account = self.account
        number = None if account is None else account["id"]
        return self.state.store.shelf(self.operation.resource, number)

    @property
    def key(self) -> Key:
        """The key of the entity in the path."""
        start = 1 if self.operation.path.startswith(_BELOW) else 0
        parts = [self.arguments[name] for name in self.keys[start:]]
        return entity_key(parts[0] if len(parts) == 1 else tuple(parts))

    @property
    def tree(self) -> Tree:
        """The projection; empty where everything is wanted."""
        text = self.arguments.get("fields")
        known = fields_of(self.operation.result)
        return parse_fields(text, known) if text else {}

    def visible_account(self, account: int) -> Document:
        document = self.state.store.account(account)
        if document is None:
            raise not_found(f"urn:li:sponsoredAccount:{account}")
        self.check_access(f"urn:li:sponsoredAccount:{account}")
        return document

    def check_access(self, account_urn: str) -> None:
        """Refuse what belongs to an account in which the member has no role."""
        if account_urn in self.state.world.forbidden_urns:
            raise classic(403, "ACCESS_DENIED", denied(self.operation, self.version), 100)

    def json(self) -> Any:
        """The body; what is no JSON, or nested too deeply to be written again, is refused."""
        try:
            document = orjson.loads(self.call.body)
            orjson.dumps(document)
        except (orjson.JSONDecodeError, orjson.JSONEncodeError) as error:
            raise bad_body(f"The request body is no JSON: {error}", status=400) from error
        return document


def entity_key(value: Any) -> Key:
    """A typed key in the form that shelves use: URNs as plain text."""
    if isinstance(value, tuple):
        account, user = value
        return str(account), str(user)
    return str(value) if isinstance(value, Urn) else value
