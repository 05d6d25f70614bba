"""Reads an iCalendar file from standard input with python-icalendar and prints its events as JSON."""
import json
import sys
from datetime import timezone

from icalendar import Calendar

calendar = Calendar.from_ical(sys.stdin.buffer.read())
zone = calendar.walk("VTIMEZONE")[0].to_tz()


def instant(value):
    """The wall time in the zone that the file brings along, as an instant in UTC."""
    moment = zone.localize(value.replace(tzinfo=None)) if hasattr(zone, "localize") else value.replace(tzinfo=zone)
    return moment.astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")


def event(component):
    geo = component.get("GEO")
    return {
        "uid": str(component["UID"]),
        "sequence": int(component["SEQUENCE"]),
        "status": str(component["STATUS"]),
        "start": instant(component["DTSTART"].dt),
        "end": instant(component["DTEND"].dt),
        "zone": component["DTSTART"].params["TZID"],
        "stamp": component["DTSTAMP"].dt.astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ"),
        "stampHasZone": component["DTSTAMP"].dt.tzinfo is not None,
        "summary": str(component["SUMMARY"]),
        "description": str(component["DESCRIPTION"]),
        "location": str(component["LOCATION"]),
        "url": str(component["URL"]) if "URL" in component else None,
        "geo": None if geo is None else [geo.latitude, geo.longitude],
        "errors": component.errors,
    }


json.dump({"events": [event(component) for component in calendar.walk("VEVENT")], "errors": calendar.errors}, sys.stdout)
