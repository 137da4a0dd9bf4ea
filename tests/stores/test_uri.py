from pathlib import Path

import pytest
from pydantic import ValidationError

from flows.settings.parameters import IngestParameters
from flows.stores.uri import StoreUri, place_of, store_uri


def test_an_address_is_a_bucket_and_a_key() -> None:
    for text, uri, name in (
        ("s3://news", StoreUri("news", ""), "news"),
        ("s3://news/", StoreUri("news", ""), "news"),
        ("s3://news/desk/harbour", StoreUri("news", "desk/harbour"), "harbour"),
        ("s3://news/desk/harbour/", StoreUri("news", "desk/harbour/"), "harbour"),
        ("s3://news/50%20 @#ü", StoreUri("news", "50%20 @#ü"), "50%20 @#ü"),
    ):
        assert (store_uri(text), store_uri(text).name) == (uri, name)
        assert store_uri(str(uri)) == uri


def test_what_lies_below_an_address() -> None:
    for root in ("s3://news/desk", "s3://news/desk/"):
        assert store_uri(root).below("a//b") == StoreUri("news", "desk/a//b")
    assert store_uri("s3://news").below("/lead") == StoreUri("news", "/lead")
    desk = store_uri("s3://news/desk")
    assert desk.holds(desk)
    assert desk.holds(store_uri("s3://news/desk/a"))
    assert store_uri("s3://news").holds(desk)
    assert not desk.holds(store_uri("s3://news/desktop"))
    assert not desk.holds(store_uri("s3://other/desk"))


@pytest.mark.parametrize(
    "text",
    [
        "s3://KEYKEY:hunter2@news/desk",
        "s3://KEYKEY@news/desk",
        "s3://news/desk?secret_key=hunter2",
        "s3://news:hunter2/desk",
        "https://KEYKEY:hunter2@news.example/desk",
        "S3://KEYKEY:hunter2@news/desk",
        "s3://",
        "s3:///desk",
        "s3://../desk",
    ],
)
def test_an_address_with_a_password_is_refused_and_not_repeated(text: str) -> None:
    with pytest.raises(ValueError, match="credentials come from the environment") as caught:
        place_of(text)
    assert "KEYKEY" not in str(caught.value)
    for name in ("sources", "publish"):
        with pytest.raises(ValidationError, match="credentials come from the environment") as refused:
            IngestParameters.model_validate(
                {"sources": ["desk"], name: [text] if name == "sources" else text}
            )
        assert "KEYKEY" not in str(refused.value)
        assert "hunter2" not in str(refused.value)


@pytest.mark.parametrize("text", ["s3://news/a//b", "s3://news//", "s3://news/../b", "s3://news/a/."])
def test_a_prefix_that_cannot_be_asked_for_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="no empty part"):
        store_uri(text)


def test_a_place_is_a_path_or_an_address() -> None:
    assert place_of("desk/harbour") == Path("desk/harbour")
    assert place_of("s3://news/desk") == StoreUri("news", "desk")
    with pytest.raises(ValueError, match="no address of an object store"):
        place_of(Path("s3://news/desk"))


def test_parameters_go_through_json() -> None:
    given = IngestParameters(
        sources=(Path("desk"), StoreUri("news", "a")), publish=StoreUri("news", "pub"), output=Path("out")
    )
    told = given.model_dump(mode="json")
    assert told["sources"] == ["desk", "s3://news/a"]
    assert told["publish"] == "s3://news/pub"
    assert IngestParameters.model_validate(told) == given
    assert IngestParameters.model_json_schema()["properties"]["sources"]["items"]["type"] == "string"


def test_nothing_is_not_the_folder_at_hand() -> None:
    with pytest.raises(ValueError, match="empty"):
        place_of("")
