// Opens a definition on hover and focus as well. Without this file a tap or Enter on the word opens it all the same.
