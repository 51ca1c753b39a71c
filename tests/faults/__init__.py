"""What happens when a part of the machine fails: no false success, nothing lost, healing."""
