"""Weather, market data, scores: boxes that other services fill."""

from typing import Final

from cleaners.rules.rule import Certainty, Rule
from schemas.kinds import Kind

_INDEX: Final = (
    r"(?:s&p 500|dow(?: jones)?(?: 30)?|nasdaq(?: composite)?|russell 2000|ftse 100|dax|cac 40"
    r"|nikkei 225|hang seng|sensex|nifty(?: 50)?|bitcoin(?: usd)?|crude oil|eur/usd|gbp/usd"
    r"|10-yr bond|vix)"
)

RULES: Final = (
    Rule(
        id="widget-weather",
        kind=Kind.WIDGET,
        certainty=Certainty.LIKELY,
        why="The weather of the reader's town.",
        pattern=(
            r"-?\d{1,3} ?°(?: ?[cf])?(?: ?[|/·-]? ?-?\d{1,3} ?°(?: ?[cf])?)?(?: (?:sunny|cloudy|clear|rain"
            r"|snow|fair|overcast|fog|mist|windy|showers|partly cloudy|mostly cloudy|mostly sunny"
            r"|light rain))?|(?:feels like|wind|humidity|pressure|uv index|visibility|dew point|sunrise"
            r"|sunset|high|low|precipitation|chance of rain):? ?-?\d[\d:.]* ?(?:°[cf]?|%|mph|km/h|kph|hpa"
            r"|mb|in|mi|km|am|pm)?|(?:(?:partly|mostly) )?(?:cloudy|sunny|clear)(?: skies| sky)?"
            r"|(?:set (?:your )?|customize your |local |today['’]s |current |full "
            r"|change )(?:weather(?: forecast)?|location|forecast)|weather forecast|set your location:?"
            r"|enter city and state or zip code|(?:\d+|five|seven|ten)[- ]day forecast"
        ),
        examples=(
            "⟦71°F⟧",
            "⟦Humidity: 54%⟧",
            "⟦Partly cloudy⟧",
            "71°F is too warm for wine",
            "The night was cold and the sky partly cloudy at best",
        ),
    ),
    Rule(
        id="widget-market",
        kind=Kind.WIDGET,
        certainty=Certainty.LIKELY,
        why="A line of market data.",
        pattern=(
            rf"{_INDEX}(?: [$€£]?[+-]?\d[\d,.]*%?)*(?: ?\(?[+-]?\d[\d,.]*%?\)?)*"
            rf"|[+-] ?\d[\d,.]*%?(?: ?\([+-]?\d[\d,.]*%\))?|[▲▼] ?[+-]?\d[\d,.]*%?"
            r"|(?:market data|quotes) (?:delayed|provided).*|markets (?:open|closed)"
        ),
        examples=(
            "⟦S&P 500 4,754.63 +0.17%⟧",
            "⟦-0.77%⟧",
            "⟦Nasdaq⟧",
            "Nasdaq fell 0.77% on Friday",
            "The loss was 0.77%",
        ),
    ),
    Rule(
        id="widget-score",
        kind=Kind.WIDGET,
        certainty=Certainty.LIKELY,
        why="A line of a board of scores.",
        pattern=(
            r"(?:final(?:/ot)?|full[- ]time|half[- ]time|ft|ht|[1-4](?:st|nd|rd|th) (?:quarter|period|half"
            r"|inning)|(?:see |view |all |live )?scoreboard|box ?score|live scores?|game ?cast"
            r"|odds by .{2,30})"
        ),
        examples=(
            "⟦Scoreboard⟧",
            "⟦Final/OT⟧",
            "⟦Box score⟧",
            "Final words of a keeper",
            "The city bought a scoreboard",
        ),
    ),
)
