"""The radar's geometry: equal values are equally far out, missing ones are not drawn."""

from __future__ import annotations

from math import hypot

from intranet.charts.radar import RADIUS, Axis, radar


def axes(*values: float | None) -> list[Axis]:
    return [Axis(f"A{number}", value, str(value)) for number, value in enumerate(values)]


def test_a_value_stands_at_its_share_of_the_radius() -> None:
    chart = radar(axes(1, 2.5, 4, 4, 1, 2.5), 1, 4)
    assert chart is not None and len(chart.rings) == 3
    lengths = [hypot(one.dot.x, one.dot.y) / RADIUS for one in chart.axes if one.dot]
    assert [round(length, 2) for length in lengths] == [0, 0.5, 1, 1, 0, 0.5]
    assert chart.axes[0].end.y < 0 and chart.axes[0].anchor == "middle"
    assert (chart.axes[1].anchor, chart.axes[5].anchor) == ("start", "end")


def test_no_name_leaves_the_picture() -> None:
    for longest in ("Rooli", "Informationsflöde"):
        chart = radar([Axis(longest, 2, "2,0")] * 6, 1, 4)
        assert chart is not None and len(chart.axes) == 6
        for one in chart.axes:
            assert abs(one.name_place.x) + 9 * len(longest) * (one.anchor != "middle") <= chart.width / 2 + 1
            assert max(abs(one.name_place.y), abs(one.shown_place.y)) + 9 <= chart.height / 2


def test_a_missing_value_leaves_a_gap() -> None:
    chart = radar(axes(2, None, 3, 4), 1, 4)
    assert chart is not None and chart.area == "" and len(chart.strokes) == 2
    assert chart.axes[1].dot is None


def test_too_little_is_no_chart() -> None:
    assert radar(axes(1, 2), 1, 4) is None and radar(axes(None, None, None), 1, 4) is None
