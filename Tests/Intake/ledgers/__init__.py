"""Ledgers as governments really publish them, with sample names only."""
