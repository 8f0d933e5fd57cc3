CREATE TYPE shop.tier AS ENUM ('duckling', 'drake', 'golden goose');

COMMENT ON TYPE shop.tier IS 'We know that a goose is not a duck. Marketing does not';
