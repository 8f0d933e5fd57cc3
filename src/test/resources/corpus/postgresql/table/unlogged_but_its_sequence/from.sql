CREATE TABLE ticket (number integer);
CREATE SEQUENCE ticket_number OWNED BY ticket.number;
