"""Every operation puts on the wire what LinkedIn documents, and reads what LinkedIn answers."""

from __future__ import annotations

import copy
from collections.abc import AsyncIterator, Iterator
from decimal import Decimal
from typing import Any, get_args, get_origin

import attrs
import orjson
import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer
from wire_cases import Case, load, operations

from linkedin_ads_async import Limits, LinkedInAds
from linkedin_ads_async.converter import fields_of, structure, unstructure
from linkedin_ads_async.enums import OpenEnum
from linkedin_ads_async.resources.paging import Pages

CASES = load()
cases = pytest.mark.parametrize("case", [case for _, case in CASES], ids=[n for n, _ in CASES])


@attrs.define
class Peer:
    """A server that remembers what it was sent, and gives the answer of a case."""

    ads: LinkedInAds
    case: Case | None = None
    sent: list[tuple[str, str, dict[str, str], bytes]] = attrs.field(factory=list)

    async def handle(self, request: web.Request) -> web.Response:
        headers = {name.lower(): value for name, value in request.headers.items()}
        self.sent.append((request.method, request.raw_path, headers, await request.read()))
        assert self.case is not None
        body = b"" if self.case.answer is None else orjson.dumps(self.case.answer)
        kind = {"Content-Type": "application/json"} if body else {}
        return web.Response(
            status=self.case.status, body=body, headers={**kind, **self.case.answer_headers}
        )


@pytest.fixture
async def wired() -> AsyncIterator[Peer]:
    peer = Peer(None)  # type: ignore[arg-type]
    app = web.Application(client_max_size=2**24)
    app.router.add_route("*", "/{tail:.*}", peer.handle)
    async with TestServer(app) as server:
        base_url = str(server.make_url("")).rstrip("/")
        async with LinkedInAds("token", base_url=base_url, limits=Limits.unlimited()) as ads:
            peer.ads = ads
            yield peer


@cases
async def test_a_call_is_what_linkedin_documents(case: Case, wired: Peer) -> None:
    wired.case = case
    resource, method = case.operation.name.split(".")
    made = getattr(getattr(wired.ads, resource), method)(**case.arguments)
    result = await made
    ((http, raw_path, headers, body),) = wired.sent
    assert (case.http, case.url) == (http, raw_path)
    expected = {"authorization": "Bearer token", "x-restli-protocol-version": "2.0.0"}
    if case.operation.root == "/rest":
        expected["linkedin-version"] = wired.ads.version
    expected |= {name.lower(): value for name, value in case.headers.items()}
    assert expected == {name: headers.get(name) for name in expected}
    assert case.body == (orjson.loads(body) if body else None)
    if case.result is not ...:
        assert case.result == unstructure(_shown(result))
    assert not isinstance(result, Pages)


def _shown(result: Any) -> Any:
    """The key of a create; of everything else the whole."""
    return {"id": result.id} if hasattr(result, "location") else result


@cases
def test_the_entities_of_an_answer_survive_reading_and_writing(case: Case) -> None:
    for document, type_ in case.entities():
        assert _differences(document, unstructure(structure(document, type_))) == []


@cases
def test_the_entity_of_a_body_survives_reading_and_writing(case: Case) -> None:
    model = case.operation.body
    if attrs.has(model) and case.operation.restli in ("CREATE", "UPDATE"):
        assert _differences(case.body, unstructure(structure(case.body, model))) == []


@cases
def test_what_linkedin_may_add_or_leave_out_never_breaks_a_read(case: Case) -> None:
    for document, type_ in case.entities():
        for variant in _variants(document, type_):
            structure(variant, type_)


def test_every_operation_has_a_case() -> None:
    assert set() == operations().keys() - {case.operation.name for _, case in CASES}


def test_every_case_names_its_source() -> None:
    assert [] == [name for name, case in CASES if not case.source.startswith("reference/")]


def _differences(before: Any, after: Any, path: str = "") -> list[str]:
    """Paths at which two documents differ; a number and its text are the same number."""
    if isinstance(before, dict) and isinstance(after, dict):
        names = [name for name in before if before[name] is not None or name in after]
        lost = [f"{path}/{name} is lost" for name in names if name not in after]
        more = [f"{path}/{name} is new" for name in after if name not in before]
        inner = [
            difference
            for name in names
            if name in after
            for difference in _differences(before[name], after[name], f"{path}/{name}")
        ]
        return lost + more + inner
    if isinstance(before, list) and isinstance(after, list) and len(before) == len(after):
        return [
            difference
            for at, (one, other) in enumerate(zip(before, after, strict=True))
            for difference in _differences(one, other, f"{path}/{at}")
        ]
    same = before == after
    if not same and isinstance(before, int | float) and isinstance(after, str):
        same = Decimal(str(before)) == Decimal(after)
    return [] if same else [f"{path}: {before!r} became {after!r}"]


def _variants(document: Any, type_: Any) -> Iterator[Any]:
    """The document as it may come another day, one change at a time."""
    for path, kind in _places(document, type_):
        for change in _CHANGES[kind]:
            whole = {"": copy.deepcopy(document)}
            owner: Any = whole
            for step in ("", *path)[:-1]:
                owner = owner[step]
            change(owner, ("", *path)[-1])
            yield whole[""]


def _add(owner: Any, name: Any) -> None:
    owner[name]["aFieldOfTomorrow"] = {"values": [None, 1]}


def _drop(owner: Any, name: Any) -> None:
    del owner[name]


def _null(owner: Any, name: Any) -> None:
    owner[name] = None


def _new_symbol(owner: Any, name: Any) -> None:
    owner[name] = "A_SYMBOL_OF_TOMORROW"


_CHANGES = {"record": (_add,), "field": (_drop, _null), "enum": (_new_symbol,)}


def _places(value: Any, type_: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, str]]:
    type_ = _inner(type_)
    if attrs.has(type_) and isinstance(value, dict):
        yield path, "record"
        fields = fields_of(type_)
        for name, item in value.items():
            if name in fields:
                yield (*path, name), "field"
                yield from _places(item, fields[name].type, (*path, name))
    elif get_origin(type_) is list and isinstance(value, list):
        for at, item in enumerate(value):
            yield from _places(item, get_args(type_)[0], (*path, at))
    elif isinstance(type_, type) and issubclass(type_, OpenEnum) and path:
        yield path, "enum"


def _inner(type_: Any) -> Any:
    args = [arg for arg in get_args(type_) if arg is not type(None)]
    return args[0] if len(args) == 1 and type(None) in get_args(type_) else type_
