CREATE UNLOGGED TABLE ticket (number integer);
CREATE SEQUENCE ticket_number OWNED BY ticket.number;
