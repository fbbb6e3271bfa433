"""JSON in and out of the HTTP front."""

import json
from typing import Any

from starlette.datastructures import UploadFile
from starlette.requests import Request
from starlette.responses import Response

from playground.errors import ApiError, JsonObject, bad_request
from playground.parameters import UploadedFile

encode = json.JSONEncoder(separators=(",", ":"), ensure_ascii=False).encode


def reply(body: JsonObject, status: int = 200) -> Response:
    """A JSON response."""
    return Response(encode(body), status, media_type="application/json")


def failure(problem: ApiError) -> Response:
    """An answer of the Bot API that is not ok."""
    return reply(problem.body(), problem.code)


async def json_object(request: Request) -> JsonObject:
    """The body of a request as a JSON object; ApiError 400 for anything else."""
    try:
        body = await request.json()
    except ValueError:
        raise bad_request("Can't parse request JSON object") from None
    if not isinstance(body, dict):
        raise bad_request("Object expected as the request")
    try:
        encode(body).encode()
    except UnicodeEncodeError:
        raise bad_request("strings must be encoded in UTF-8") from None
    return body


async def parameters(request: Request) -> tuple[JsonObject, dict[str, UploadedFile]]:
    """Parameters and files of a call, in whichever of Telegram's four ways they came.

    The query string, application/x-www-form-urlencoded, multipart/form-data, application/json.
    """
    params: dict[str, Any] = dict(request.query_params)
    files: dict[str, UploadedFile] = {}
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind == "application/json":
        return params | await json_object(request), files
    if kind in ("multipart/form-data", "application/x-www-form-urlencoded"):
        async with request.form() as form:
            for name, value in form.multi_items():
                if isinstance(value, UploadFile):
                    files[name] = await uploaded(value)
                else:
                    params[name] = value
    return params, files


async def uploaded(file: UploadFile) -> UploadedFile:
    """A file of a form, read to its end."""
    kind = file.content_type or "application/octet-stream"
    return UploadedFile(file.filename or "file", await file.read(), kind)
