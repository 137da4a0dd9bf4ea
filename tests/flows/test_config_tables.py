"""What `[expect]` and `[alert]` may say, and what is told of a mistake."""

from pathlib import Path

import pytest

from flows.errors import ConfigError
from flows.settings.config_file import read_config
from flows.sources.config import Expectations
from tests.documentation import named

SOURCE = '[[source]]\nname = "desk"\nroot = "desk"\n'


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", "it holds no source"),
        ("expect = 3", "expect is a table: [expect]"),
        ("[expect]\nmax_rejected = 1.5", "expect: max_rejected: input should be less than or equal to 1"),
        ("[expect]\nmax_rejects = 0.1", "expect: unknown key 'max_rejects'"),
        (
            f"{SOURCE}[source.expect]\nmin_articles = -1",
            "source 'desk': expect: min_articles: input should be",
        ),
        (f"{SOURCE}expect = true", "source 'desk': expect is a table: [expect]"),
        ("[alert]", "alert: the key 'webhook' is missing"),
        ('[alert]\nwebhook = "file:///secret"', "alert: webhook: it is no address that begins with https://"),
        ('[alert]\nwebhook = "https://x:99999/secret"', "alert: webhook: it is no address"),
        ('[alert]\nwebhook = ["https://secret"]', "alert: webhook: "),
        ("[alerts]", "unknown key 'alerts': a file holds [[source]] tables, [expect], [alert] and [ingest]"),
    ],
)
def test_a_mistake_is_told(tmp_path: Path, text: str, told: str) -> None:
    file = tmp_path / "winnow.toml"
    file.write_text(text)
    with pytest.raises(ConfigError) as error:
        read_config(file)
    assert told in str(error.value)
    assert "secret" not in str(error.value)


def test_a_webhook_is_not_shown(tmp_path: Path) -> None:
    file = tmp_path / "winnow.toml"
    file.write_text('[alert]\nwebhook = "https://hooks.example/secret"')
    config = read_config(file)
    assert config.alert
    assert config.alert.webhook.get_secret_value() == "https://hooks.example/secret"
    assert "secret" not in repr(config) + config.model_dump_json()


def test_the_docs_show_a_file_that_can_be_read(tmp_path: Path) -> None:
    file = tmp_path / "winnow.toml"
    file.write_text(named("expectations"))
    (source,) = read_config(file).sources
    assert source.expect == Expectations(
        max_rejected=0.05,
        max_removed_share_shift=0.1,
        hold=True,
        min_articles=1000,
        min_title=0.95,
        min_words_median=80,
    )
