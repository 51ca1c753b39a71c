"""What every page shares: fragments, access, forms, navigation, languages, formatting, assets."""
