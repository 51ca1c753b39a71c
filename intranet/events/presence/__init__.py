"""Who comes and who came: the facilitator's list, the code on the door, certificates, who is missing."""
