"""Differences, products and averages that words assert."""
