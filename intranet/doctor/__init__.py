"""`flask doctor`: what is wrong with how a site is run. Facts are gathered once; each check is a rule over them."""
