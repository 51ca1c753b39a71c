"""Documents and tables as files: values in, bytes out."""
