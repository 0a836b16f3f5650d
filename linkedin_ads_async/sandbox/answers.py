"""What the sandbox answers: documents, and refusals in the shapes that LinkedIn uses."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

import attrs

__all__ = [
    "Answer",
    "Fault",
    "Refusal",
    "bad_body",
    "bad_fields",
    "bad_parameter",
    "classic",
    "gateway",
    "not_found",
]

_BAD_REQUEST = "com.linkedin.common.error.BadRequest"


@attrs.frozen(kw_only=True)
class Answer:
    """A status and a JSON document; without a document the body is empty."""

    status: int = 200
    document: Any = attrs.field(default=None, repr=False)
    headers: Mapping[str, str] = attrs.field(factory=dict)
    rows: int = 0
    metric_values: int = 0


class Fault(NamedTuple):
    """One field at fault, with a documented code."""

    code: str
    path: str
    description: str
    conditional: bool = False


class Refusal(Exception):
    """No, with a body in one of the documented shapes.

    Source: reference/api-versions-errors-limits c.1.
    """

    def __init__(
        self, status: int, document: dict[str, Any], headers: Mapping[str, str] | None = None
    ) -> None:
        super().__init__(document.get("message"))
        self.status = status
        self.document = document
        self.headers = dict(headers or {})

    @property
    def answer(self) -> Answer:
        headers = {"x-restli-error-response": "true", **self.headers}
        return Answer(status=self.status, document=self.document, headers=headers)


def classic(status: int, code: str, message: str, service_error_code: int | None = None) -> Refusal:
    """Status, code and message, with the older number where one is known."""
    document: dict[str, Any] = {"status": status}
    if service_error_code is not None:
        document["serviceErrorCode"] = service_error_code
    return Refusal(status, {**document, "code": code, "message": message})


def gateway(status: int, code: str, message: str) -> Refusal:
    """A refusal of the gateway, marked by a header of its own."""
    document = {"status": status, "code": code, "message": message}
    return Refusal(status, document, {"x-restli-gateway-error": "true"})


def bad_body(message: str, status: int = 422) -> Refusal:
    """A body that does not fit the schema: two members, no code."""
    return Refusal(status, {"message": message, "status": status})


def bad_parameter(code: str, path: str, description: str) -> Refusal:
    """A query parameter at fault: the code stands in the input error, none at the top."""
    fault = Fault(code, path, description)
    return Refusal(400, {**_details([fault]), "message": description, "status": 400})


def bad_fields(faults: Sequence[Fault]) -> Refusal:
    """Fields of a body at fault, one or several."""
    code = faults[0].code if len(faults) == 1 else "MULTIPLE_VALIDATIONS_FAILED"
    message = "; ".join(fault.description for fault in faults)
    return Refusal(400, {"status": 400, "code": code, "message": message, **_details(faults)})


def not_found(what: str) -> Refusal:
    return classic(404, "NOT_FOUND", f"{what} does not exist")


def _details(faults: Sequence[Fault]) -> dict[str, Any]:
    details: dict[str, list[dict[str, Any]]] = {"inputErrors": []}
    for fault in faults:
        entry = {
            "code": fault.code,
            "description": fault.description,
            "input": {"inputPath": {"fieldPath": fault.path}},
        }
        kind = "conditionalInputErrors" if fault.conditional else "inputErrors"
        details.setdefault(kind, []).append(entry)
    return {"errorDetailType": _BAD_REQUEST, "errorDetails": details}
