import type { FoundVenue } from './venue-source.ts';

/**
 * Public places in several cities, with id, name, address, latitude, longitude, website and capacity. No source rates
 * them or says what they cost.
 */
const table = `
berlin-tempelhofer-feld | Tempelhofer Feld | Tempelhofer Damm, 12101 Berlin, Germany | 52.4731 | 13.4039 | https://www.thf-berlin.de |
berlin-tiergarten | Großer Tiergarten | Straße des 17. Juni, 10785 Berlin, Germany | 52.5145 | 13.3501 |  |
berlin-mauerpark | Mauerpark | Gleimstraße 55, 10437 Berlin, Germany | 52.5436 | 13.4023 |  |
berlin-markthalle-neun | Markthalle Neun | Eisenbahnstraße 42, 10997 Berlin, Germany | 52.5022 | 13.4317 | https://markthalleneun.de |
berlin-philharmonie | Philharmonie Berlin | Herbert-von-Karajan-Straße 1, 10785 Berlin, Germany | 52.5099 | 13.3696 | https://www.berliner-philharmoniker.de | 2250
berlin-volkspark-friedrichshain | Volkspark Friedrichshain | Am Friedrichshain, 10407 Berlin, Germany | 52.5278 | 13.4362 |  |
berlin-botanischer-garten | Botanischer Garten Berlin | Königin-Luise-Straße 6-8, 14195 Berlin, Germany | 52.4580 | 13.3060 | https://www.bo.berlin |
hamburg-planten-un-blomen | Planten un Blomen | Marseiller Straße, 20355 Hamburg, Germany | 53.5605 | 9.9823 | https://plantenunblomen.hamburg.de |
hamburg-elbphilharmonie | Elbphilharmonie | Platz der Deutschen Einheit 4, 20457 Hamburg, Germany | 53.5413 | 9.9841 | https://www.elbphilharmonie.de | 2100
hamburg-stadtpark | Hamburger Stadtpark | Südring, 22303 Hamburg, Germany | 53.5975 | 10.0215 |  |
muenchen-englischer-garten | Englischer Garten | 80538 Munich, Germany | 48.1642 | 11.6056 |  |
muenchen-viktualienmarkt | Viktualienmarkt | Viktualienmarkt, 80331 Munich, Germany | 48.1351 | 11.5763 |  |
muenchen-olympiapark | Olympiapark | Spiridon-Louis-Ring, 80809 Munich, Germany | 48.1755 | 11.5518 | https://www.olympiapark.de |
wien-stadtpark | Stadtpark | Parkring, 1010 Vienna, Austria | 48.2047 | 16.3800 |  |
wien-naschmarkt | Naschmarkt | Linke Wienzeile, 1060 Vienna, Austria | 48.1985 | 16.3645 |  |
wien-musikverein | Musikverein | Musikvereinsplatz 1, 1010 Vienna, Austria | 48.2005 | 16.3722 | https://www.musikverein.at | 1744
zuerich-hauptbahnhof | Zürich Hauptbahnhof | Bahnhofplatz, 8001 Zürich, Switzerland | 47.3779 | 8.5403 |  |
zuerich-kunsthaus | Kunsthaus Zürich | Heimplatz 1, 8001 Zürich, Switzerland | 47.3703 | 8.5482 | https://www.kunsthaus.ch |
zuerich-chinagarten | Chinagarten Zürich | Bellerivestrasse 138, 8008 Zürich, Switzerland | 47.3549 | 8.5516 |  |
amsterdam-vondelpark | Vondelpark | Vondelpark, 1071 Amsterdam, Netherlands | 52.3580 | 4.8686 |  |
amsterdam-rijksmuseum | Rijksmuseum | Museumstraat 1, 1071 XX Amsterdam, Netherlands | 52.3600 | 4.8852 | https://www.rijksmuseum.nl |
amsterdam-concertgebouw | Concertgebouw | Concertgebouwplein 10, 1071 LN Amsterdam, Netherlands | 52.3563 | 4.8790 | https://www.concertgebouw.nl |
paris-jardin-du-luxembourg | Jardin du Luxembourg | 75006 Paris, France | 48.8462 | 2.3372 |  |
paris-parc-de-la-villette | Parc de la Villette | 211 Avenue Jean Jaurès, 75019 Paris, France | 48.8938 | 2.3903 | https://lavillette.com |
paris-centre-pompidou | Centre Pompidou | Place Georges-Pompidou, 75004 Paris, France | 48.8606 | 2.3522 | https://www.centrepompidou.fr |
london-hyde-park | Hyde Park | London W2 2UH, United Kingdom | 51.5073 | -0.1657 | https://www.royalparks.org.uk |
london-british-library | British Library | 96 Euston Road, London NW1 2DB, United Kingdom | 51.5299 | -0.1276 | https://www.bl.uk |
london-royal-albert-hall | Royal Albert Hall | Kensington Gore, London SW7 2AP, United Kingdom | 51.5009 | -0.1774 | https://www.royalalberthall.com | 5272
london-borough-market | Borough Market | 8 Southwark Street, London SE1 1TL, United Kingdom | 51.5055 | -0.0910 | https://boroughmarket.org.uk |
lisboa-parque-eduardo-vii | Parque Eduardo VII | 1070-051 Lisbon, Portugal | 38.7283 | -9.1527 |  |
lisboa-castelo-de-sao-jorge | Castelo de São Jorge | Rua de Santa Cruz do Castelo, 1100-129 Lisbon, Portugal | 38.7139 | -9.1335 | https://castelodesaojorge.pt |
lisboa-oceanario | Oceanário de Lisboa | Esplanada Dom Carlos I, 1990-005 Lisbon, Portugal | 38.7635 | -9.0937 | https://www.oceanario.pt |
new-york-central-park | Central Park | New York, NY, United States | 40.7829 | -73.9654 | https://www.centralparknyc.org |
new-york-bryant-park | Bryant Park | New York, NY 10018, United States | 40.7536 | -73.9832 | https://bryantpark.org |
new-york-high-line | High Line | New York, NY 10011, United States | 40.7480 | -74.0048 | https://www.thehighline.org |
new-york-carnegie-hall | Carnegie Hall | 881 7th Avenue, New York, NY 10019, United States | 40.7651 | -73.9799 | https://www.carnegiehall.org |
san-francisco-golden-gate-park | Golden Gate Park | San Francisco, CA, United States | 37.7694 | -122.4862 |  |
san-francisco-ferry-building | Ferry Building | 1 Ferry Building, San Francisco, CA 94105, United States | 37.7955 | -122.3937 | https://www.ferrybuildingmarketplace.com |
san-francisco-dolores-park | Mission Dolores Park | Dolores Street, San Francisco, CA 94114, United States | 37.7596 | -122.4269 |  |
`;

export const localVenues: readonly FoundVenue[] = table.trim().split('\n').map(venueOf);

function venueOf(row: string): FoundVenue {
  const [id = '', name = '', address = '', latitude, longitude, website, capacity] = row
    .split('|')
    .map((cell) => cell.trim());
  return {
    placeId: `local:${id}`,
    name,
    address,
    latitude: Number(latitude),
    longitude: Number(longitude),
    website: website ? new URL(website).href : null,
    phoneNumber: null,
    capacity: capacity ? Number(capacity) : null,
    priceLevel: null,
    rating: null,
  };
}
