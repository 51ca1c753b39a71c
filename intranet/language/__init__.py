"""Pure work on Finnish words: inflection, recognising glossary terms, stems. No Flask, no database, no clock."""
