/** Small facts about the sign-in that outlive a page. Without storage they are simply never true. */
function mark(storage: () => Storage, key: string) {
  return {
    isSet(): boolean {
      try {
        return storage().getItem(key) === 'yes';
      } catch {
        return false;
      }
    },
    set(yes: boolean): void {
      try {
        if (yes) storage().setItem(key, 'yes');
        else storage().removeItem(key);
      } catch {
        // A browser that keeps nothing asks people more often, which is only less comfortable.
      }
    },
  };
}

/** Somebody signed in from this browser and has not signed out: another tab need not ask them again. */
export const signedInHere = mark(() => localStorage, 'witan.signed-in');

/**
 * The page before this one in the tab went away in the middle of a refresh, and its single-use refresh token with it.
 */
export const lostRefresh = mark(() => sessionStorage, 'witan.lost-refresh');
