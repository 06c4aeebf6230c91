import { Loaded } from '@/components/loaded';
import { Person } from '@/components/person';
import { RelativeTime } from '@/components/relative-time';
import { usePanelLoad } from '@/lib/queries/use-review-reads';
import { named } from '@/lib/review/words';

/** How much each expert has to do, and how fast it goes: for who convenes panels. */
export function PanelLoadCard() {
  const read = usePanelLoad(true);
  return (
    <section className="card panel-load" aria-labelledby="panel-load">
      <div className="card-head">
        <h2 id="panel-load">How busy the experts are</h2>
      </div>
      <Loaded read={read}>
        {(load) => (
          <div className="load-box" tabIndex={0} role="group" aria-labelledby="panel-load">
            <table className="load">
              <thead>
                <tr>
                  <th scope="col">Expert</th>
                  <th scope="col">Perspectives</th>
                  <th scope="col">Open seats</th>
                  <th scope="col">Waiting for them</th>
                  <th scope="col">Filed in 90 days</th>
                  <th scope="col">Median time to file</th>
                </tr>
              </thead>
              <tbody>
                {load.map((one) => (
                  <tr key={one.member.memberId}>
                    <th scope="row">
                      <Person person={one.member} small />
                    </th>
                    <td>{one.perspectives.map(named).join(', ')}</td>
                    <td>{one.seats}</td>
                    <td>
                      {one.waiting}
                      {one.waitingSince && (
                        <span className="muted">
                          {' '}
                          since <RelativeTime at={one.waitingSince} />
                        </span>
                      )}
                    </td>
                    <td>{one.filed}</td>
                    <td>{one.hoursToFile === undefined ? '' : `${Math.round(one.hoursToFile)} h`}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
      </Loaded>
    </section>
  );
}
