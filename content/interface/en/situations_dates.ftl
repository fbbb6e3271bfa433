### Situations about dates, money and keeping in touch: what the manager reads around their texts.
### The texts for clients are in content/playbook.

## Situations and their stages: buttons and titles

## Values: the label, and the question that asks for it

## Why a channel does not suit
